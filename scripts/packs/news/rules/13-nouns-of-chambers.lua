-- Chambers that go by one word, where they do what only chambers do: the House impeached him, the Lords threw it out.
phase "actors"

words "chamber_deed" {
  "impeach", "censure", "subpoena", "expel", "vote", "pass", "approve", "reject", "condemn", "override", "debate", "adjourn", "convene", "reprimand", "elect",
  "oust", "adopt", "defeat", "rebuke", "acquit", "convict", "refuse", "investigate", "summon", "sanction", "table", "fund", "authorise", "authorize", "amend",
  "ratify", "repeal", "launch", "open", "create", "set up", "hold", "sue", "demand", "strip", "suspend", "back", "block", "kill", "call", "grill", "remove",
  "declare",
  "recess", "formalise", "formalize", "move to", "move", inflect = "verb", any_tag = true,
}
words "chamber_word" { "Senate", "Congress", "Republican", "Republicans", "Democrat", "Democrats", "lawmaker", "lawmakers", "representative", "representatives",
                       "Congressman", "Congresswoman", "congressman", "congresswoman", "Representative", "Rep.", "impeach", "impeached", "impeachment",
                       "Trump", "Biden", "Obama",
                       "US", "U.S.", "subpoena", "subpoenas", "subpoenaed", "filibuster" }

rule "House" {
  finds = "Actor", about = "the House impeached him, a vote by the House: a chamber, and no house", priority = 2,
  ways = {
    acts = [[ the {name: 'House'} (, [not finite not comma]{1,8} ,)? ([adv] | <have> | [modal] | <do> | not | n't | on? <timeword> | narrowly){0,4} [verb <chamber_deed>] ]],
    headline = [[ ^^ {name: 'House'} [<chamber_deed> tag=VBZ|VBP|VBD|NNS|NN] ]],
    by = [[ ([participle] | [past] | vote | [NN]) (on? <timeword>)? by the {name: 'House'} (, | . | $ | in | on | for | over | of | and | after | last | this) ]],
    by_at_end = [[ ^^ [not final]{2,9}? by {name: 'House'} (over | for | in | after | as | on | $) ]],
    and_senate = [[ the {name: 'House'} and (the)? 'Senate' ]],
    senate_and = [[ 'Senate' and (the)? {name: 'House'} ]],
  },
  check = function(m, doc)
    if m.way == "by_at_end" and not m.in_headline then return false end
    -- "the House" of another land is not told by its name
    return m.way == "and_senate" or m.way == "senate_and" or doc:find_list(1, doc.tokens, "chamber_word") ~= nil
  end,
  make = { name = "US House of Representatives", key = "US House of Representatives", kind = "institution", form = "short" },
  yes = { "The [name House] impeached him, a Democrat.", "[name House] votes to censure Ada Lind\n\nA Republican left.",
          "Lind censured by [name House]\n\nA Republican left.", "He was censured by the [name House], Republicans said.",
          "The [name House] and the Senate left.", "The Senate and the [name House] left." },
  no = { "The House slept.", "The House of Odrin voted for it, said a Democrat.", "Democrats met in the White House." },
}
