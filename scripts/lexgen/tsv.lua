-- Reads and writes the word lists of the packs: UTF-8, tab-separated, `#` comments,
-- the first other line names the columns.
local tsv = {}

local function split(line)
  local cells = {}
  for cell in (line .. "\t"):gmatch("([^\t]*)\t") do cells[#cells + 1] = cell end
  return cells
end

-- Returns the rows (each an array of cells) and the names of the columns.
function tsv.read(path)
  local rows, columns = {}, nil
  for line in io.lines(path) do
    if line ~= "" and line:sub(1, 1) ~= "#" then
      if columns then
        local row = split(line)
        if #row ~= #columns then
          error(("%s: %d cells where %d were expected: %s"):format(path, #row, #columns, line))
        end
        rows[#rows + 1] = row
      else
        columns = split(line)
      end
    end
  end
  return rows, columns
end

-- Returns { first cell = second cell } of a list.
function tsv.map(path)
  local map = {}
  for _, row in ipairs(tsv.read(path)) do map[row[1]] = row[2] end
  return map
end

-- Sorts by the first column in byte order, so that the same input gives the same file anywhere.
function tsv.write(path, head, columns, rows)
  table.sort(rows, function(a, b) return a[1] < b[1] end)
  local out = assert(io.open(path, "wb"))
  for line in head:gmatch("[^\n]+") do out:write("# ", line, "\n") end
  out:write(columns, "\n")
  local last
  for _, row in ipairs(rows) do
    if row[1] == last then error(path .. ": twice: " .. last) end
    last = row[1]
    out:write(table.concat(row, "\t"), "\n")
  end
  out:close()
  return #rows
end

-- The words of a long string, as a set.
function tsv.set(text)
  local set = {}
  for word in text:gmatch("%S+") do set[word] = true end
  return set
end

return tsv
