-- What is wrong with articles and annotations: told on standard error, and counted.
local fault = {count = 0}

function fault.tell(file, line, message, ...)
  fault.count = fault.count + 1
  io.stderr:write(("%s:%d: error: %s\n"):format(file, line, message:format(...)))
end

return fault
