-- Who denies where only the words about the denial tell: "Der Vorwurf sei haltlos, sagte X"; and which
-- negated statements answer an accusation.
phase "denial-passes"

local heads = require "lib.heads"
local ends = require "lib.ends"

pass "deniers end with a word" {
  about = "an apposition's last comma is no part of a source, the closing mark of a quotation none of what is denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      ends.trim(doc, m, "source")
      ends.unquote(doc, m)
    end
  end,
}

-- The innermost claim whose content holds the token.
local function enclosing(doc, n)
  local claims, pieces = doc:around("Claim", "content", n)
  local best, size
  for i, claim in ipairs(claims) do
    local length = pieces[i].last - pieces[i].first
    if not size or length < size then best, size = claim, length end
  end
  return best
end

local nobody = { man = true, wir = true, ich = true, er = true, sie = true }

local function is_nobody(source) return source.first == source.last and nobody[heads.lower(source.text)] end

pass "who denies" {
  about = "a denial without a source is that of whoever says it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local source = m:slot("source")
      local claim = (not source or is_nobody(source)) and enclosing(doc, m.place)
      if claim then
        local said_by, author = claim:slot("source"), claim:actor("source")
        if said_by and author then
          m:drop_slot("source")
          m:set("speaker", author.number)
        elseif claim:get("speaker") then
          m:set("speaker", claim:get("speaker"))
        end
      end
      if m:get("type") == "falsity_predicate" and not m:slot("source") and not m:get("speaker") then
        m:drop("nobody says so")
      end
    end
  end,
}

local accusing = { accuse = true, criticise = true, inform = true, warn = true, demand = true }

-- The keys of all whom somebody else accuses, with the sentence where it first happens.
local function accused(doc)
  local all = {}
  for _, claim in ipairs(doc:mentions("Claim")) do
    local by = claim:actor("source")
    if accusing[claim:get("act") or ""] then
      for _, piece in ipairs(claim:pieces("content")) do
        for _, a in ipairs(piece:mentions("Actor")) do
          local key = a:get("key") or a:get("name")
          if key and (not by or by:get("key") ~= key) and not all[key] then all[key] = claim.sentence end
        end
      end
    end
  end
  return all
end

local function by_number(doc)
  local all = {}
  for _, a in ipairs(doc:mentions("Actor")) do all[a.number] = a end
  return all
end

pass "negations that answer" {
  about = "a negated statement is a denial if its speaker, or whom he speaks for, stands accused",
  run = function(doc)
    local known, numbers
    for _, m in ipairs(doc:mentions("Denial")) do
      if m:get("type") == "negated_statement" then
        known, numbers = known or accused(doc), numbers or by_number(doc)
        local a = numbers[tonumber(m:get("speaker") or "") or 0]
        local sentence = a and (known[a:get("key") or a:get("name") or ""] or known[a:get("org") or ""] or known[a:get("state") or ""])
        if not sentence then m:drop("nobody has accused who says so")
        elseif sentence > m.sentence then m:drop("the accusation comes later") end
      end
    end
  end,
}
