-- Both ends must be actors; how real the act is, and how strong.
phase "tension-passes"

local types = {}
for _, row in ipairs(rows "words/tension-types.tsv") do types[row.type] = row end

local function key_of(a) return a:get("key") or a:get("name") or a.text end

words "reality" {
  negated = "nicht, nie, niemals, keine, kein",
  announced = "will, wird, werde, werden, wollen",
  possible = "könnte, könnten, soll, sollen, würde",
}

local acts = { threaten = "threatened", demand = "called_for", suggest = "called_for", promise = "announced",
               predict = "possible", doubt = "possible" }
local factor = { actual = 10, announced = 8, threatened = 7, possible = 5, called_for = 5, denied = 2, negated = 0 }

-- The status, why, and what tells it: a word with its list, a claim, a denial.
local function status(doc, m)
  for _, d in ipairs(doc:around("Denial", "content", m.place)) do
    if d:get("polarity") == "denial" then return "denied", "it stands in what a denial denies", d end
  end
  for n = math.max(doc:sentence(m.sentence).first, m.first), m.last do
    local s = doc:span(n, n):last_entry("reality", "group")
    if s then return s, "by the words about it", doc:token(n), "reality" end
  end
  for _, claim in ipairs(doc:around("Claim", "content", m.place)) do
    local s = acts[claim:get("act") or ""]
    if s then return s, "it stands in what somebody says", claim end
  end
  return "actual", "no word about it says otherwise"
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
        local s, why, by, list = status(doc, m)
        m:set("status", s, why, by, list)
        local own = tonumber(m:get("intensity"))
        local base = own or tonumber(row.base) + (tonumber(m:get("weight")) or 0)
        m:set("intensity", string.format("%.1f", base * factor[s] / 10),
              string.format("%g for %s, times %.1f for %s", base, own and "this act" or m:get("type"), factor[s] / 10, s))
        m:set("sign", m:get("sign") or row.sign)
        m:set("cameo", row.cameo)
        m:set("plover", row.plover)
      end
    end
  end,
}
