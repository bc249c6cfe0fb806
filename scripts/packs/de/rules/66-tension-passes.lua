-- Both ends must be actors; how real the act is, and how strong.
phase "tension-passes"

local types = {}
for _, row in ipairs(rows "words/tension-types.tsv") do types[row.type] = row end

local function key_of(a) return a:get("key") or a:get("name") or a.text end

local words_of = { nicht = "negated", nie = "negated", niemals = "negated", keine = "negated", kein = "negated",
                   will = "announced", wird = "announced", werde = "announced", werden = "announced", wollen = "announced",
                   ["könnte"] = "possible", ["könnten"] = "possible", soll = "possible", sollen = "possible", ["würde"] = "possible" }
local acts = { threaten = "threatened", demand = "called_for", suggest = "called_for", promise = "announced",
               predict = "possible", doubt = "possible" }
local factor = { actual = 10, announced = 8, threatened = 7, possible = 5, called_for = 5, denied = 2, negated = 0 }

local function status(doc, m)
  for _, d in ipairs(doc:around("Denial", "content", m.place)) do
    if d:get("polarity") == "denial" then return "denied" end
  end
  for n = math.max(doc:sentence(m.sentence).first, m.first), m.last do
    local s = words_of[string.lower(doc:token(n).text)]
    if s then return s end
  end
  for _, claim in ipairs(doc:around("Claim", "content", m.place)) do
    local s = acts[claim:get("act") or ""]
    if s then return s end
  end
  return "actual"
end

pass "ends and strength" {
  about = "drops what lacks an end; status; intensity = base x factor; sign and codes of the type",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to, row = m:actor("from"), m:actor("to"), types[m:get("type") or ""]
      if not from or not to then m:drop("one end is no actor")
      elseif key_of(from) == key_of(to) then m:drop("both ends are one")
      elseif not row then m:drop("no type")
      else
        local s = status(doc, m)
        m:set("status", s)
        local base = tonumber(m:get("intensity")) or tonumber(row.base) + (tonumber(m:get("weight")) or 0)
        m:set("intensity", string.format("%.1f", base * factor[s] / 10))
        m:set("sign", m:get("sign") or row.sign)
        m:set("cameo", row.cameo)
        m:set("plover", row.plover)
      end
    end
  end,
}
