-- Who only stands behind somebody in a word denies nothing: "Iran-backed rebels denied it".
phase "denial-passes"

local backers = require "lib.backers"
local heads = require "lib.heads"

pass "backers deny nothing" {
  about = "Iran-backed rebels denied it: the rebels did, and not Iran",
  run = function(doc) backers.correct(doc, "Denial") end,
}

-- "The Guardian newspaper", "Barclays bank": what it is, and no other
words "its_kind" { "newspaper", "paper", "daily", "weekly", "tabloid", "broadsheet", "magazine", "bank", "lender", "insurer", "company", "firm", "group", "agency", "alliance", "bloc",
                   "channel", "network", "broadcaster", "station", "party", "giant", "chain", "club", "airline", "carrier", "website", "site", "platform", "app", "union",
                   "foundation", "charity", "corporation", "organisation", "organization", "movement", "coalition", "retailer", "supermarket", "brand", "carmaker",
                   "automaker", "maker", "manufacturer", "developer", "start-up", "startup", "conglomerate", "consortium", "brewer", "grocer", "publisher",
                   "studio", "label", "operator", "owner", "parent", "wire", "outlet", "programme", "program" }
local bodies = { company = true, media = true, igo = true, ngo = true, party = true }

-- "TikTok star", "Norland's wildlife service": the phrase behind a name that only narrows it, if no actor is its head. Its last
-- noun, or nil.
local function head_behind(doc, source, a)
  if a.last >= source.last then return nil end
  local head, owned = doc:token(source.last), doc:token(a.last + 1):is("possessive")
  if owned and (a:get("kind") == "person" or head:in_list("medium", "told_in", "claim_noun", "speech_noun", "evidence_noun")) then return nil end
  local another = head:in_list("another_house")
  if not head:is("common") or head:is("name") or head:in_list("role") and not another then return nil end
  local itself = head:is("plural") or head:in_list("its_kind", "body") and not another
  if not owned and (not bodies[a:get("kind") or ""] or itself) then return nil end
  for n = a.last + (owned and 2 or 1), source.last do
    if not doc:token(n):is("noun", "adj") then return nil end
  end
  for _, other in ipairs(source:mentions("Actor")) do
    if other.last >= source.last or other.first > a.last then return nil end
  end
  return source.last
end

pass "names that only narrow" {
  about = "TikTok star denied it, Norland's wildlife service did: neither the firm nor Norland",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local source = not m:get("speaker") and m:slot("source")
      local a = source and m:actor("source")
      local officer = a and heads.named_last(doc, source, a)   -- "Velia Mills spokesman Jon Lind denied it"
      local last = a and a.first >= source.first and head_behind(doc, source, a)
      if officer then m:set("speaker", officer)
      elseif last then
        local first = doc:token(source.first):is("det") and source.first + 1 or source.first
        local span = doc:span(first, last)
        m:set("speaker", doc:add("Actor", span, { name = span }, { key = string.lower(span.text), kind = "other", form = "nominal" }, source), "whose phrase it is")
      end
    end
  end,
}
