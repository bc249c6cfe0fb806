-- The terms of the record that annotations use (include/gainsay-1.schema.json), and what goes with them.
local function set(names)
  local all = {}
  for name in names:gmatch("%S+") do all[name] = true end
  return all
end

local terms = {
  kind = set [[person state government institution military police armed_group party company igo ngo media
               people anonymous other]],
  ["type of denial"] = set [[verb noun rejects_claim falsity_predicate negated_statement no_plans
                             non_involvement contrary retraction non_denial]],
  polarity = set "denial non_denial negated_denial",
  status = set "actual ongoing announced threatened possible called_for past denied negated",
  continent = set "Africa Asia Europe North-America South-America Oceania world",
}

-- Denials of these types are told by a word of speech: each is a claim of its speaker too.
terms.spoken = set "verb noun rejects_claim retraction non_denial"

-- Sources that need not be a mention of their actor.
terms.pronoun = set [[he she it they we i you who which that this both all one some others him her them us me
                      his its their our my whose himself herself itself themselves
                      er sie es wir ich man ihm ihr die der das welche dessen deren]]

terms["type of tension"] = set [[strain criticise accuse investigate reject demand warn threaten protest
  rupture sanction exercise mobilise weapons_test incursion coerce attack mass_violence war_talk talks appeal
  agree ease aid release ceasefire]]
terms.cooperative = set "talks appeal agree ease aid release ceasefire"

-- The words that an entry, a head field and a finding's line may have.
terms.head = set "style subject continent hard"
terms.parts = {
  claim = set "source by cue content",
  denial = set "source by cue content answers claimant",
  tension = set "trigger",
}

-- Parts that quote the text, beside the content.
terms.quoted = set "source cue trigger"

return terms
