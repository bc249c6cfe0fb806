-- Blame for what is a wrong by the words behind its object: "dragged her out by the hair", "set the barn alight", "put his hand on
-- her knee", "hushed it up". 85-tension-speech.lua ties it to whoever says so.
local lib = require "lib.tension"

phase "tensions"

words "done_so" { from = "words/blame-tails.tsv", inflect = "verb", any_tag = true }
words "ill_tail" { from = "words/blame-tails.tsv", entry = "tails" }
words "ill_tail_of_one" { from = "words/blame-tails.tsv", entry = "tails_of_one" }
words "laying_hand" { "put", "lay", "place", "run", "slide", "slip", "stick", "shove", "thrust", "push", inflect = "verb", any_tag = true }
words "touching" { "touch", "squeeze", "grab", "pinch", "stroke", "slap", "pat", "lick", "bite", "burn", "break", "twist", "pull", "cut", "fondle", "grope",
                   "rub", "caress", "kiss", "smack", "yank", inflect = "verb", any_tag = true }
words "of_the_body" { "hand", "finger", "tongue", "arm", "knee", "thigh", "breast", "bottom", "buttock", "throat", "neck", "hair", "wrist", "nose", "ear", "face",
                      "mouth", "jaw", "leg", "crotch", "groin", "waist", "backside", "shoulder", "head", "lip", "skirt", "trousers", inflect = "noun" }
words "touchy" { "knee", "thigh", "breast", "bottom", "mouth", "throat", "neck", "leg", "skirt", "waist", "backside", "crotch", "hip", "face", "nose", "buttock", "top", "shirt",
                 "dress", "trousers", "blouse", "underwear", "chest", "groin", inflect = "noun" }
words "aiming" { "put", "hold", "point", "aim", "press", "pull", "wave", "brandish", "level", "train", inflect = "verb", any_tag = true }
words "aimed_thing" { "gun", "pistol", "rifle", "knife", "blade", "razor", "machete", "bag", "sack", "hood", "pillow", "needle", inflect = "noun" }
part "somebodys" [[ (me | us | him | [own not /its/] | them | (a | the) ([adj] | [noun])? [noun]) ]]

local BEHIND = 9   -- tokens from the verb to the end of its tail

-- The words behind the verb, with a blank on either side of each.
local function words_behind(m, doc)
  local first, words = m:slot("trigger").last + 1, {}
  for n = first, math.min(doc:sentence(m.sentence).last, first + BEHIND) do
    local t = doc:token(n)
    if t:is("finite", "mark") or t.text == "," then break end
    words[#words + 1] = t.form
  end
  return " " .. table.concat(words, " ") .. " ", words[1]
end

local function has_one(text, tails, first)
  for tail in string.gmatch(tails or "", "[^|]+") do
    local at = string.find(text, " " .. tail .. " ", first or 1, true)
    if at and (not first or at == first) then return true end
  end
  return false
end

-- Is one of the tails of that verb near behind it, or right behind a pronoun?
local function belongs(m, doc)
  local text, word = words_behind(m, doc)
  if word == "on" then return false end   -- "keep on taking it from her"
  if m.way == "to_one" or m.way == "to_one_and" then return has_one(text, m:feature("trigger", "tails_of_one"), #word + 2) end
  return has_one(text, m:feature("trigger", "tails"))
end

rule "wrong by what follows" {
  finds = "Blame", about = "Y dragged her out by the hair, set the barn alight, put his hand on her knee, hushed it up", priority = 0,
  ways = {
    does = [[ {to: np} &set_off "? &acting "? {trigger: <done_so>} [not finite not comma not mark]{1,6}? <ill_tail> ]],
    to_one = [[ {to: np} &set_off "? &acting "? {trigger: <done_so>} (me | us | him | her | them) <ill_tail_of_one> ]],
    to_one_and = [[ {to: np} &set_off ([past] | <have>) [not finite not mark]{1,14}? and [adv]? {trigger: <done_so>} (me | us | him | her | them) <ill_tail_of_one> ]],
    does_and = [[ {to: np} &set_off ([past] | <have>) [not finite not mark]{1,14}? and [adv]? {trigger: <done_so>} [not finite not comma not mark]{1,6}? <ill_tail> ]],
    done_by = [[ &suffering {trigger: [<done_so> can=VBN]} [not finite not comma not mark]{0,4}? <ill_tail> [not finite not comma not mark]{0,3}? by {to: &target} ]],
    hand = [[ {to: np} &set_off &acting {trigger: <laying_hand>} (a | [own] | both [own]) <of_the_body> (on | up | down | under | between | around | inside | over | into | round) ([own not /its/] | &somebodys [possessive]) [adj]? <touchy> ]],
    body = [[ {to: np} &set_off &acting {trigger: <touching>} ([own not /its/] | &somebodys [possessive]) [adj]? {aim: <of_the_body>} ]],
    weapon = [[ {to: np} &set_off &acting {trigger: <aiming>} (a | the | [own]) [adj]? <aimed_thing> (to | at | on | over | against) &somebodys ]],
  },
  unless = {
    negated = [[ (not | n't | never | no longer | without | nobody | none) ...3 {trigger} ]],
    asked = [[ (if | unless | whether | what) {to} ]],
    own_body = [[ {trigger: (break | breaks | broke | broken | cut | bit | bite | burn | burned | burnt)} [own] ]],
  },
  check = function(m, doc)
    local whole = m.way == "hand" or m.way == "body" or m.way == "weapon"
    return (whole or belongs(m, doc)) and (m.way == "done_by" or lib.is_active(m, doc))
  end,
  make = { type = "accuse" },
  yes = {
    "Ada Lind said [to the guard] had [trigger dragged] the nurse by the hair.",
    "Ada Lind said [to the guard] had come by night and [trigger set] the barn alight.",
    "Ada Lind said [to the guard] had [trigger set] him up.",
    "Ada Lind said [to the guard] had come by night and [trigger thrown] them out.",
    "Ada Lind said a nurse had been [trigger dragged] by the hair by [to the guard].",
    "Ada Lind said [to the guard] had [trigger put] his hand on her knee.",
    "Ada Lind said [to the guard] had [trigger touched] her [aim hair].",
    "Ada Lind said [to the guard] had [trigger held] a knife to her throat.",
  },
  no = { "Ada Lind said the guard had set the table up.", "Ada Lind said the guard had not set the barn alight.",
         "Ada Lind asked whether the guard had set the barn alight.", "Ada Lind said the guard had broken his arm.",
         "Ada Lind said the guard was dragged by the hair." },
}
