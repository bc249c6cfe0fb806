-- Makes gold for `gainsay eval` out of articles (NAME.txt) and their annotations (NAME.gold), see README.md:
--   lua tests/gold/make.lua NAME.gold...  >gold.jsonl
-- What is wrong is told as FILE:LINE: error, all of it, and then the exit status is 1 and nothing is written.
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local read = require "read"
local understand = require "understand"
local record = require "record"
local fault = require "fault"

local out = {}
for _, file in ipairs(arg) do
  local d = read(file)
  if d then understand(d) end
  if fault.count == 0 then out[#out + 1] = record(d) .. "\n" end
end
if fault.count > 0 then os.exit(1, true) end
io.write(table.concat(out))
