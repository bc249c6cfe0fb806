-- Denials that say what was done to one's words and deeds by whoever told them: "he is twisting my words", "accused her of
-- distorting his record", "had misstated her views", "gives the claim four Pinocchios"; and headlines that call somebody wrong.
local sets = require "lib.word_sets"

phase "denials"

words "distorts" { "distort", "twist", "misrepresent", "mischaracterise", "mischaracterize", "misstate", "misconstrue", "warp", "garble",
                   "caricature", inflect = "verb" }
words "ones_own" { "record", "word", "remark", "comment", "position", "view", "stance", "statement", "quote", "plan", "proposal", "intention",
                   "motive", "point", "argument", "role", "vote", "voting record", "history", "biography", "past", "message", "policy", "testimony",
                   "writing", "speech", "work", "intent", "meaning", "tax plan", "finding", "research", "career", "data", "result", "study", "paper", "book", inflect = "noun" }

part "what_is_ones" [[ ([own] | core [possessive]) ([adj] | [noun] | [num]){0,2} <ones_own> ]]

-- Is it told by somebody, in a quotation or behind "said"? (Of the article itself it is no denial.)
local function is_told(m, doc)
  return m.quoted or m:slot("source") ~= nil or #doc:around("Claim", "content", m.place) > 0
end

rule "words called distorted" {
  finds = "Denial", about = "he is twisting my words; accused X of distorting her record; had misstated her views",
  ways = {
    distorts = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | <be> | just | simply | "){0,4} {cue: <distorts>} "? {content: (&what_is_ones | what ([pronoun] | core) ([adv] | <have>){0,2} [verb <say>] clause?)} ]],
    accused = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (on? <weekday> | &d_when)? (of | for) [adv]? {cue: [gerund <distorts>]} {content: &what_is_ones} ]],
    accused_lying = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (on? <weekday> | &d_when)? (of | for) [adv]? {cue: lying} about {content: (him | her | them | it | me | us | &what_is_ones)} ]],
  },
  unless = {
    negated = [[ (not | n't | never) ([adv] | have | be | been){0,2} {cue} ]],
    accused_of_it = [[ (accused | accuses | accuse | accusing) [not comma not final]{1,6}? of [adv]? {cue} {content: [own] ...} (by | in) [gerund] ]],
  },
  check = is_told,
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  yes = { "\"He is [cue twisting] [content my words],\" Lind said.", "Lind said [claimant the mayor] had \"[cue twisted]\" [content what she said about the dam].", "Lind said [claimant the mayor] had [cue misstated] [content her views].",
          "[source Ada Lind] accused [claimant the mayor] of [cue distorting] [content her record].",
          "[source Ada Lind] accused [claimant the mayor] of [cue lying] about [content her]." },
  no = { "\"He never twisted my words,\" Lind said.", "The mirror distorts her past work.",
         "The union accused the mill of distorting its record by hiding a page." },
}

words "called_to_account" { "correct", inflect = "verb" }

-- "Lind corrected him": who has said something just before?
local function has_said(m, doc)
  local whom = m:actor("claimant")
  for n = math.max(1, m.sentence - 2), m.sentence do
    for _, c in ipairs(doc:sentence(n):mentions("Claim")) do
      local by = c.last < m.place and sets.put_forward[c:get("act") or ""] and c:actor("source")
      if by and whom and by:get("key") == whom:get("key") then return true end
    end
  end
  return false
end

rule "set right by another" {
  finds = "Denial", about = "Lind corrected him: he has just said something",
  pattern = [[ {source: np} [adv]? {cue: <called_to_account>} {claimant: (him | her | them | [name]{1,3} | the [noun])} (, | . | : | ; | and | on <weekday>) ]],
  unless = { modal = [[ (might | may | could | would | should | will | must | not | n't | never | to) [adv]{0,2} {cue} ]] },
  check = has_said,
  make = { type = "contrary", polarity = "denial", strength = "2" },
  yes = { "Ed Gill said that the dam leaked. [source Ada Lind] [cue corrected] [claimant him], saying that it was dry." },
  no = { "Ed Gill said that the dam leaked. Ada Lind could have corrected him, and left.", "Ed Gill said that the dam leaked. Ada Lind never corrected him.",
         "The nurse corrected him, and left." },
}

rule "claim rated" {
  finds = "Denial", about = "gave the claim four Pinocchios; it earned them",
  ways = {
    gave = [[ {source: np} &d_aside &d_aux ([lemma=give] | [lemma=award] | [lemma=hand] | [lemma=assign] | [lemma=rate]) {content: (it | that | this | [pronoun] | np)} {cue: [num] 'Pinocchios'} ]],
    earned = [[ {content: (np | [pronoun])} ([adv] | <have>){0,2} ([lemma=earn] | [lemma=get] | [lemma=receive] | [lemma=win] | awarded | given) {cue: [num] 'Pinocchios'} ]],
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  yes = { "[source The Courier] gave [content the claim] [cue four Pinocchios].", "[content The claim] earned [cue four Pinocchios]." },
  no = { "The Courier gave the puppet four noses." },
}

rule "belief proved wrong" {
  finds = "Denial", about = "the belief has been proved wrong; he was proved wrong on Friday",
  ways = {
    belief = [[ {content: ([det] | [own]) [adj]{0,2} {noun: (belief | beliefs | faith | prediction | predictions | forecast | forecasts | fears | theory | theories | view | assumption | assumptions | expectation | expectations | notion | idea | thesis | hypothesis)} ((that | of) [not comma not final not mark]{1,16}?)?} (<be> | <have> [adv]? been) [adv]? {cue: (proved | proven | shown (to be)?) [adv]? (wrong | false | unfounded | baseless | mistaken | groundless)} ]],
    kept = [[ {content: ([det] | [own]) [adj]{0,2} {noun: (belief | faith | theory | view | assumption | claim | prediction)}} ,? (though | although | even though | while) it ([finite <have>] | 's) [adv]? been {cue: (proved | proven) [adv]? (wrong | false | mistaken)} ]],
  },
  unless = {
    negated = [[ (not | n't | never | yet to be) ([adv] | been){0,2} {cue} ]],
    hoped = [[ (if | whether | unless | until | hope | hopes | hoped) [not comma not final]{0,10}? {cue} ]],
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "state" },
  yes = { "Lind said that [content their belief that prices would fall] was [cue proved wrong].",
          "They held [content this view], though it has been [cue proved wrong] many times." },
  no = { "Their belief was never proved wrong.", "They left before the view could, if at all, be proved wrong.",
         "Lind asked whether the theory had been proved wrong." },
}

rule "called wrong in a headline" {
  finds = "Denial", about = "Lind: Mayor 'absolutely wrong' to call me a thief", within = "paragraph",
  pattern = [[ ^^ {source: ([name] | [noun] | [adj]){1,4}} : "? {claimant: ([adj] | [name] | [noun] | [possessive] | [num]){1,4}} <be>? ("? [possessive]?) [adv]? {cue: (wrong | mistaken | lying | dishonest)} ("? [possessive]?) (about | on | over | to (say | claim | call | suggest | accuse | think | blame)) {content: [not final]{1,16}?} (. | $$) ]],
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  yes = { "[source Lind]: [claimant Mayor] 'absolutely [cue wrong]' to call [content me a thief]\n\nIt was late.",
          "[source Lind]: [claimant Ed Gill] is [cue wrong] about [content the dam]\n\nIt was late." },
  no = { "Lind: Mayor right to call me a friend\n\nIt was late." },
}
