-- Lists of those whom a state or a body holds to be terrorists or agents: "X put Y on a list of terrorists", "Y was placed on
-- a list of terrorists by X".
phase "tensions"


words "listing" { "put", "place", "include", "name", "list", "enter", "add", "keep", "leave", "publish", "register", inflect = "verb", any_tag = true }
words "shunned" { "terrorist", "terror group", "terrorist group", "terrorist organisation", "terrorist organization", "foreign terrorist",
                  "foreign terrorist organisation", "foreign terrorist organization", "extremist", "foreign agent", "undesirable",
                  "undesirable organisation", "undesirable organization", "state sponsor~ of terrorism", "sponsor~ of terrorism", "wanted criminal",
                  "wanted person", "wanted man", "suspect", "war criminal", "criminal", "most wanted", "violator", "offender", "human trafficker",
                  "human rights abuser", "designated group", "banned group", "banned organisation", "banned organization", "traitor", "enemy", "spy",
                  "blacklisted company", "terror organisation", "terror organization", "drug trafficker", "currency manipulator", "hostile state",
                  "unfriendly state", "unfriendly country", "unfriendly nation", "fugitive", "sanctioned person", "sanctioned company", inflect = "noun",
                  any_tag = true }
part "onto_a" [[ (on | in | to | onto) (a | an | the | [own])? ([adj] | [noun]){0,2} ]]
part "of_shunned" [[ of (the | all)? ([adj] | [noun]){0,2}? {aim: <shunned>} ]]
words "roll" { "list", "register", "roster", "index", inflect = "noun" }

rule "on a list of terrorists" {
  finds = "Tension", about = "X put Y on its list of terrorists; Y was placed on a list of terrorists by X", priority = 6,
  ways = {
    active = [[ &doer <listing> {to: &party &joined} &onto_a {trigger: <roll>} &of_shunned ]],
    passive = [[ {to: np} &set_off &suffering [<listing> can=VBN] &onto_a {trigger: <roll>} &of_shunned [not finite not comma]{0,4}? by {from: &party} ]],
    whose = [[ {to: np} &set_off ([modal] | <have> | [adv] | <be> | been | figure | figures | figured | appear | appears | appeared | remain | remains | remained){1,5} ([<listing> can=VBN])? (on | in | to) the? {from: (core | Actor)} [possessive]? ([adj] | [num]){0,2} {trigger: <roll>} &of_shunned ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  make = { type = "sanction", weight = 0, note = "" },
  build = function(m) if m.way ~= "active" then m:set("voice", "passive") end end,
  yes = {
    "[from Chile] has placed [to the sect] on its [trigger list] of [aim foreign agents].",
    "[to The sect] was put on a [trigger list] of [aim terrorists] by [from a court].",
    "[to The sect] was added to [from Chile]'s [trigger list] of [aim terrorist groups].",
  },
  no = { "Chile has placed the sect on a list of choirs." },
}

rule "off a list of terrorists" {
  finds = "Tension", about = "X removed Y from its list of terrorists: it eases things", priority = 6,
  ways = {
    active = [[ &doer {trigger: ((remove | removes | removed | removing | drop | drops | dropped | dropping | strike | strikes | struck | take | takes | took | taken | taking | delete | deleted) | delisted)} {to: &party &joined} (off | from | off of | out of) (a | an | the | [own])? ([adj] | [noun]){0,2} <roll> &of_shunned ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (removed | dropped | struck | taken | deleted)} (off | from) (a | an | the | [own])? ([adj] | [noun]){0,2} <roll> &of_shunned [not finite not comma]{0,4}? by {from: &party} ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  make = { type = "ease", weight = 0, note = "" },
  build = function(m) if m.way ~= "active" then m:set("voice", "passive") end end,
  yes = { "[from Chile] [trigger removed] [to Peru] from its list of [aim terrorist groups].",
          "[to Peru] was [trigger taken] off the list of [aim hostile states] by [from Chile]." },
  no = { "Chile removed Peru from its list of choirs." },
}
