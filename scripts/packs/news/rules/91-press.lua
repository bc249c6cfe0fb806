-- What a noun stands for in the record: reporters are of the press, the coast guard is a police at sea. Behind all others, as
-- to those that ask who does what to whom reporters are people, and a coast guard may use force.
phase "places"

words "late_kind" {
  media = "reporters, journalists, correspondents, newsmen, pressmen", institution = "investigators",
  people = "security guards, bouncers", police = "coast guard, coastguard, coast guards, coastguards",
}
local from = { media = "people", institution = "police", people = "police", police = "military" }
local any_form = { police = true }   -- the Velian Coast Guard

local at_sea = { ["United States"] = true }   -- whose coast guard is a part of its forces

-- Police investigators are of the police.
local function is_of_its_own(m) return not m:slot("org", "owner") and not string.find(m.text, "[Pp]olice") end

pass "late kinds" {
  about = "reporters, the two journalists: media; investigators: an institution; the Velian Coast Guard: police",
  run = function(doc)
    local all, kinds, forms = doc:mentions("Actor", "kind", "form")
    for i, m in ipairs(all) do
      if doc:token(m.last):in_list("late_last") then
        local last = m:span():last_entry("late_kind")
        local kind = last and last.last == m.last and m:span():last_entry("late_kind", "group")
        local fits = kind and from[kind] == kinds[i] and (any_form[kind] or forms[i] == "nominal")
        if fits and (kind ~= "institution" or is_of_its_own(m)) and not at_sea[m:get("state") or ""] then m:set("kind", kind) end
      end
    end
  end,
}
words "late_last" { "reporters", "journalists", "correspondents", "newsmen", "pressmen", "investigators", "guards", "bouncers", "guard", "coastguard",
                    "coastguards" }
