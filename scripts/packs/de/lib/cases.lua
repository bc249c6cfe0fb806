-- Cases, as far as the first word of a phrase tells them.
local M = {}

local oblique = { dem = true, den = true, des = true, einem = true, einen = true, eines = true, ihm = true, ihn = true,
                  ihr = true, ihnen = true, mir = true, mich = true, uns = true, sich = true, diesem = true, diesen = true,
                  keinem = true, keinen = true, jedem = true, es = true }

-- A check: the slot, if there is one, can be a subject.
function M.subject(slot)
  return function(m, doc)
    local span = m:slot(slot)
    return not span or not oblique[string.lower(doc:token(span.first).text)]
  end
end

return M
