-- Cases, as far as the first word of a phrase tells them.
local M = {}

local oblique = { dem = true, den = true, des = true, einem = true, einen = true, eines = true, ihm = true, ihn = true,
                  ihr = true, ihnen = true, mir = true, mich = true, uns = true, sich = true, diesem = true, diesen = true,
                  keinem = true, keinen = true, jedem = true, es = true }

-- A check: the slot, if there is one, can be a subject.
function M.subject(slot)
  return function(m, doc)
    local span = m:slot(slot)
    if not span then return true end
    local first = doc:token(span.first)
    return first:is("own") or not oblique[string.lower(first.text)]   -- "ihr Vorsitzender", but not "ihr"
  end
end

-- Exceptions: the slot is the object of a preposition; it is a second subject, behind its verb.
function M.behind_preposition(slot) return "([prep] | [fused]) {" .. slot .. "}" end

function M.second_subject(slot, verb)
  return '(^ | , | und | : | ") np &aside {' .. verb .. "} {" .. slot .. "}"
end

return M
