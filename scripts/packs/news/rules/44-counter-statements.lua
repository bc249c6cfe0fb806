-- Denials without a negative: what somebody says is the opposite of what another said ("She slipped", after
-- "He pushed her"), or answers any charge ("It was an accident"). Here stand the words that may do so.
phase "denials"

words "opposite_deed" { from = "words/opposites.tsv", where = { pos = "verb" }, inflect = "verb" }
words "opposite_deed" { from = "words/opposites.tsv", where = { pos = "phrase" } }
words "opposite_state" { from = "words/opposites.tsv", where = { pos = "noun" }, inflect = "noun" }
words "opposite_state" { from = "words/opposites.tsv", where = { pos = "adj" } }

-- What tells why a thing came about: "the fire was caused by a heater", after "he set fire to it".
words "brought_about" {   -- "because of", "due to" are said of everything
  "caused by", "triggered by", "brought down by", "started by", "attributable to", "the cause of", "cause of", "caused", "had caused",
  "brought it down",
}
words "mishap_told" {
  "accident", "crash", "disaster", "tragedy", "incident", "damage", "blast", "explosion", "fire", "blaze", "collapse",
  "death", "sinking", "loss",
}
-- where one was meanwhile: "she was at her mother's all night"
words "whole_time" { "all night", "all day", "all morning", "all afternoon", "all evening", "all week", "all weekend", "all along", "all the time",
                     "the whole time", "the entire time", "the whole night", "the whole evening", "the whole day", "that whole week" }
-- "What I said was that sheds cost money", "What happened was an accident"
words "recounted" { "say", "tell", "do", "see", "hear", "give", "hand", "sign", "take", "buy", "sell", "find", "happen", "ask", "write", "carry", "show",
                    "send", "put", "use", "wear", "hold", "burn", inflect = "verb" }
words "no_place" { "talk", "negotiation", "contact", "trouble", "charge", "debt", "power", "danger", "shock", "pain", "tear", "favour", "favor", "control",
                   "line", "hurry", "breach", "decline", "crisis", "force", "effect", "operation", "production", "use", "service", "progress", "opposition",
                   "coalition", "touch", "doubt", "fear", "love", "mood", "state", "position", "process", "middle", "top", "side", "track", inflect = "noun" }
-- what they are said to be, and not who they were: "they were friends of the poor"
words "first_blow" { "hit", "strike", "punch", "shoot", "attack", "fire on", "fire at", "shoot at", "push", "kick", "slap", "bite", "insult", "provoke", "stab", "ram",
                     "charge at", "swing at", "threaten", "grab", inflect = "verb" }
words "well_wisher" { "friend", "partner", "victim", "hero", "ally", "enemy", "people", inflect = "noun" }
words "hurt_noun" { "wound", "injury", "burn", "bleeding", "blow", inflect = "noun", any_tag = true }

-- what somebody is said to have done, or to have paid, and says that it was something else: "the payment was a loan"
words "told_deed" { "call", "phone call", "meeting", "conversation", "talk", "dinner", "lunch", "visit", "trip", "journey", "payment", "money", "transfer", "sum", "cash", "cheque",
                    "deposit", "fee", "gift", "letter", "email", "message", "note", "photograph", "picture", "goods", "shipment", "cargo", "consignment", "parcel",
                    "package", inflect = "noun" }

-- Candidates only: 44-counters-met keeps those that stand against something, and gives them their content.
rule "the opposite of what was said" {
  finds = "Denial", about = "a word whose opposite another has said of the matter", priority = -6,
  ways = {
    done = [[ {cue: <opposite_deed>} ]],
    less = [[ {cue: (no more than | not more than | fewer than | less than | at most)} [num] ]],
    is   = [[ {cue: <opposite_state>} ($ | [not noun]) ]],
    cause = [[ {cue: <brought_about> np?} ]],
    instead = [[ {cue: instead} ]],
    true_sum = [[ {cue: (the | its | their | his | her) (real | actual | true | correct | right | accurate) (number | figure | toll | total | sum | cost | price | count | amount | size)} (<be> | stands at | stood at) [adv]? (at (least | most))? [not word not punct]? [num] ]],
    died = [[ {cue: (died | dies | die | dead) (of | from) np?} ]],
    elsewhere = [[ {cue: (was | were | been) [adv]? (in | at | on | with | aboard | abroad | away)} [not comma not final not mark not finite]{0,8}? (<that_time> | <whole_time> | when ([det] | [own] | [pronoun] | [name])) ]],
    purpose = [[ (^ | " | that | , | <say>) (the | that | this | these | those | his | her | its | their | our | my | any) [adj]? <told_deed> ([prep] core)?
                 {cue: (was | were | <have> been | is | are) [adv]? (about | for | a | an | meant (for | as) | intended (for | as) | in respect of | part of | related to)} ]],
    cleft = [[ what ([pronoun] | core)? (<have>? [past <recounted>] | <have> [participle <recounted>] | see | sees) [not comma not final not mark]{0,8}? (, [not comma not final not mark]{2,5} ,)? {cue: (is | was | were)} (that | [det] | [own] | [gerund] | [noun] | [num]) ]],
    who_did = [[ {cue: it (was | is | were) [not /not/ not pronoun not comma not final not mark]{1,5}? (who | that)} ([verb finite] | <have> [participle]) ]],
    did_all = [[ {cue: ([past not <be> not <have>] | [participle])} (every | all) (of? (the | its | his | her | their | our) )? [noun] ]],
    did_everything = [[ {cue: ([past not <be> not <have>] | [participle]) (over | in | up | out)? ([det] [plural])?} everything ]],
    struck_first = [[ {cue: [past <first_blow>] (him | her | them | it | me | us | core) first} ]],
    in_time = [[ {cue: (within | inside | less than | under) (just | only | about)? ([num] | a | an) (minute | hour | minutes | hours | seconds)} ]],
    took_time = [[ {cue: [lemma=take] (over | more than | nearly | almost)? [num] (hours | days | weeks | months | years)} ]],
    who_they_were = [[ (^ | " | , | that | <say>) (they | those | these | [det] [adj]? [plural] ([prep] core)?) {cue: were} [adj]{0,2} [noun]? ([<crowd> plural not <well_wisher>] | [<role> plural not <well_wisher>]) ([punct] | [prep] | that | $) ]],
    only_this = [[ [past not <be>] {cue: only} ([det] | [adj] | [num] | [noun]) ]],
    by_self = [[ {cue: [past]} (it | them | that | ([det] | [own]) ([adj] | [noun]){1,3}) (myself | himself | herself | itself | themselves | ourselves) ]],
    all_done = [[ (^ | that | " | , | <say>) {cue: (every | each | all | both)} (of ([det] | [own] | it | them) | [det] | [own])? ([adj] | [noun] | [num]){0,4} ([prep] core | [participle] [prep] core)? ([modal] | [adv])? ([past finite] | <have> [adv]? [participle]) ]],
  },
  unless = { befallen = [[ {cue: (every | each | all | both)} [not final not comma]{1,8}? (was | were | been) [adv]? (affected | hit | disrupted | delayed | damaged | destroyed | closed | shut | killed |
                          hurt | injured | cut | lost | flooded | evacuated | frightened | shocked | disappointed | late | ill | dead) ]],   -- "every ward was affected": bad news
             let_go = [[ {cue: ...2 allowed to} (lapse | fall | slip | rot | decay | drift | die | fester | run | sink | slide | deteriorate | collapse | wither | expire | go) ]],
             no_place = [[ {cue: (was | were | been) ...2} ([det] | [own] | [adj]){0,2} <no_place> ]],   -- "was in talks when it began"
             of_hurts = [[ {cue: (died | dies | die | dead) (of | from) ...6 <hurt_noun>} ]],
             of_thing = [[ [noun] {cue: at home} ]],   -- "rebuild the economy at home"
             come_from = [[ from {cue} ]] },   -- "the men are from somewhere else"
  make = { type = "contrary", polarity = "denial", strength = "2", set = "{cue.set|figure}" },
  yes = {
    "Police say that the guard pushed her. \"She [cue slipped],\" the guard said.",
    "Passengers said that the captain was drunk. The company says [content he was [cue stone cold sober]].",
    "The union accused Ada Lind of burning the barn. \"It was an [cue accident],\" Lind said.",
    "The union accused Ada Lind of burning the barn. \"I was [cue at home],\" Lind said.",
    "The union accused Ada Lind of paying a guard. Lind said [content the payment [cue was a] loan].",
    "The union accused Ada Lind of burning files. \"[content What she saw [cue were] copies],\" Lind said.",
    "The paper said that vandals smashed the statue. The statue is [cue undamaged], the mayor said.",
    "The rowers said that the starting clock failed. The clock ran [cue without a fault], Lind said.",
    "The union accused Ada Lind of hiding the papers. Lind says she [cue simply] tidied her desk.",
    "The paper said that Ada Lind knew of the leak. \"I [cue had no idea],\" Lind said.",
    "Fishermen say that 900 barrels of oil leaked. The firm says [cue no more than] 30 barrels leaked.",
    "Miners say that Ada Lind burned the shed. [content The fire was [cue caused by a cable]], Lind said.",
    "Miners accuse Ada Lind of wrecking the pier. \"A storm [cue caused it],\" Lind said.",
    "Shepherds say that the hunter killed the dog. The hunter says the dog [cue died of hunger].",
    "Divers say that Ada Lind sank the boat. Lind says that a wave [cue caused the accident].",
    "Editors say that the minister hid the report. The report was [cue made public], the ministry said.",
    "Neighbours accuse the firm of dumping oil. \"We [cue followed the rules],\" its director said.",
    "Magazines claim that their marriage is on the rocks. \"We [cue are very close],\" the singer said.",
    "The council says that the pump is broken. It [cue works perfectly], the farmer said.",
    "Shepherds say that the hunter pushed her. The hunter says that she [cue fell].",
    "The union says that the will was forged. The will was [cue genuine], the notary said.",
    "The council says that the tram had failed. The tram was [cue running normally], the firm said.",
    "Fishermen say that the bay is closed. The bay [cue is open], the ministry said.",
    "The union says that the mill would close. The firm said that the mill [cue would stay] open.",
    "The union accused Ada Lind of burning the barn. Lind told the court that she had been ill. She had [cue slept through] it.",
    "Deputies said that the mayor had sold the park. The mayor said the park had [cue instead] been rented to a school.",
    "Fishermen say that 900 barrels of oil leaked. [cue The real figure] was 30, the firm said.",
    "Rebels say that they captured Orvik. \"The town is [cue still ours],\" the general said.",
    "Rebels say that they captured Orvik. The army said it [cue remained in full control of] the town.",
    "The union accused Ada Lind of burning the barn. Lind said she was [cue asleep] when it burned.",
    "Prosecutors say that Ada Lind drove the car. Lind said she [cue was in] Sarn that night.",
    "The union accused Ada Lind of burning the barn. \"What I burned [cue was] an old fence,\" Lind said.",
    "The union accused the firm of locking the doors. [cue Every] door had a guard beside it, the firm's owner said.",
    "Ada Lind denied the charge on Monday. A clerk spoke of a call. \"What I told him [cue was] that hay is dear,\" Lind said.",
    "The ministry claims that his cows strayed. \"They [cue were in] the barn all night,\" the farmer said.",
    "The firm accused Ada Lind of stealing the recipe. Lind said that she [cue wrote] it herself.",
    "The paper accused Ada Lind of hoarding guns. The barn held [cue only] hay, Lind said.",
    "Police say that Ada Lind attacked them. [cue It was the police who] attacked, Lind said.",
    "The union accused Ada Lind of hiring thugs. Lind said the men [cue were] cleaners.",
    "The union accused Ada Lind of copying a book. Lind said she had [cue cited] every source.",
    "The clerk said that Ada Lind kept the money. Lind denied it. \"[cue All] deposits have been returned,\" she said.",
    "The auditors accused Ada Lind of hiding bills. Lind said she had [cue handed over] everything they wanted.",
    "Accused tells jury she [cue slept through] blaze\n\nIt was late.",
    "A clerk accused of burning the barn told the court that she was [cue asleep].",
    "The paper said that Ada Lind stole a bell. Lind was [cue at home] with a cold, her husband said.",
    "A clerk says that the guard beat him. The guard says that the clerk [cue hit him first].",
    "Farmers say that the council was slow. It came [cue within nine minutes], the council said.",
    "The council says that Ed Gill built the wall alone. \"I [cue had permission],\" Gill said.",
    "Ed Gill is accused of robbing a baker. His lawyers say the bread was [cue bought] in May.",
    "Riders say the bus had bald tyres. The firm says that the bus [cue was inspected] in May.",
    "Inmates say that guards beat them. The warden said that all inmates were [cue well treated].",
    "The council says that the line is late. The firm says the project is [cue on schedule].",
    "Is the duke ill? The palace says he is [cue in perfect health].",
    "A steward said that both pilots were asleep. The captain's lawyer said that his client was [cue wide awake].",
    "The council said that help came on time. Farmers said it [cue took nine days].",
    "Lodgers say the lifts are dangerous. The landlord says the cables are [cue inspected] every week.",
  },
  no = { "Doctors accused the firm of closing the ward. The firm said posts were allowed to lapse.", "The bishop accused the governor of theft. The governor said every ward was affected.", "The union accused the firm of waste. The firm said it was in debt when the strike began.",
    "The suit says that a nurse was dismissed. The nurse said that she was at home when the letter came.",
    "The mayor is accused of fraud. Both sides met on Monday, the mayor said.",
    "Police said that two men were shot. They were in a car when it began, a guard said.",
    "The union accused Ada Lind of theft. Lind said they were friends of the poor.",
    "The mayor said vandals smashed the window. The statue is undamaged, the mayor said.",
    "Police say that the guard pushed her. \"The price slipped,\" the baker said.",
    "\"It was an accident,\" Lind said.", "The union thanked Ada Lind. \"I was at home,\" Lind said.",
    "The union accused Ada Lind of burning the barn. Lind admitted that it was no accident.",
    "Police say the guard pushed her. Police say that she slipped.",
    "The firm fired her, the union said. The bank warned the firm against resigning.",
    "Ada Lind says that a plan to drain the lake is a theft. She can sign only if she is shown that it is a business decision, the bank said.",
    "The union accused Ada Lind of failing abroad. \"We rebuild the economy at home,\" Lind said.",
    "The union accused Ada Lind of theft. \"I come from somewhere else,\" Lind said.",
    "Fishermen say that 900 barrels of oil leaked. The bank says only 30 houses are sold.",
    "Passengers said that the captain was drunk. The company says he was a sober man.",
    "Shepherds say that the hunter killed the dog. The dog died of its wounds, the vet said.",
    "The union accused Ada Lind of burning the barn. Lind says no man of hers was at home.",
    "The union accused Ada Lind of burning the barn. \"No man of mine was in bed,\" Lind said.",
    "Miners say that Ada Lind burned the shed. Prices rose because of the frost, the bank said.",
    "Magazines claim that their marriage is on the rocks. Snow fell. \"We are very close,\" the twins said.",
    "The council says that the pump is broken. The bishop says that he is working normally.",
    "Deputies said that the mayor had sold the park. Lind took the train instead, the baker said.",
    "Rebels say that they captured Orvik. \"The prize is still ours,\" the singer said.",
    "The council says that the line is late. A rower says that her sister is on schedule.",
    "The council says that the line is late.\n\nThe firm says the project is on schedule.",
    "The union accused Ada Lind of burning the barn. Lind said only that she was on leave.",
    "The union said the keeper was a friend. The keeper said he was asked to open the mill.",
    "Is the bell in its tower? The palace says he is in perfect health.",
    "The council says that the line is long. The firm says that the cables are inspected every week.",
  },
}
