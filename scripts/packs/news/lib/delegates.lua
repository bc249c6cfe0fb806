-- "Ms Lind (Oman):", in a talk of states: who speaks for one, and is meant by "the representative of Oman".
local M = {}

local offices = { "representative", "delegate", "ambassador", "envoy" }

-- The person and the state of a label, or nil.
local function who_for(doc, label)
  local person, state
  for _, a in ipairs(label:mentions("Actor")) do
    local kind = a:get("kind")
    if kind == "person" then person = person or a
    elseif kind == "state" and doc:word(a.first - 1) == "(" and doc:word(a.last + 1) == ")" then state = state or a end
  end
  if person and state and state.first == person.last + 2 then return person, state:get("key") end
end

-- Sets of whom the persons of labels are, and remembers them as that.
function M.note(doc, memory)
  for _, label in ipairs(doc:mentions("Label")) do
    local person, state = who_for(doc, label)
    if person and state then
      if not person:get("state") then person:set("state", state, "in brackets behind the name") end
      for _, office in ipairs(offices) do
        local of = state .. "/" .. office
        memory.state_roles[of] = memory.state_roles[of] or person:get("key")
      end
    end
  end
end

return M
