-- "Anti-Lind", "Never Lind", "#StopLind": words with a capital that say whom one is against, or for.
local M = {}

M.stances = { anti = "reject", never = "reject", stop = "reject", dump = "reject", pro = "agree" }

-- Is there any in the text? Few texts have one.
function M.any(doc)
  local text = doc.text
  return string.find(text, "Anti%-%u") or string.find(text, "Never[%- ]?%u") or string.find(text, "Stop[%- ]?%u") or
         string.find(text, "Pro%-%u") or string.find(text, "Dump[%- ]?%u")
end

return M
