-- News drops accents as often as it keeps them, so an accented name gets a plain twin.
local PLAIN = {
  ["àáâãäåāăą"] = "a", ["ÀÁÂÃÄÅ"] = "A", ["çćčĉ"] = "c", ["ÇĆČ"] = "C", ["ďđ"] = "d", ["ĎĐ"] = "D",
  ["èéêëēęě"] = "e", ["ÈÉÊË"] = "E", ["ğĝ"] = "g", ["ìíîïīı"] = "i", ["ÌÍÎÏİ"] = "I",
  ["ł"] = "l", ["ŁĽ"] = "L", ["ñńňņ"] = "n", ["Ñ"] = "N", ["òóôõöøōő"] = "o", ["ÒÓÔÕÖØ"] = "O",
  ["ř"] = "r", ["śšşș"] = "s", ["ŚŠŞȘ"] = "S", ["ťțţ"] = "t", ["ùúûüūůű"] = "u", ["ÙÚÛÜ"] = "U",
  ["ýÿ"] = "y", ["Ý"] = "Y", ["źżž"] = "z", ["ŹŻŽ"] = "Z", ["ð"] = "d", ["þ"] = "th", ["Þ"] = "Th",
  ["æ"] = "ae", ["œ"] = "oe", ["ß"] = "ss", ["ļľ"] = "l",
}
local plain_of = {}
for letters, plain in pairs(PLAIN) do
  for _, code in utf8.codes(letters) do plain_of[utf8.char(code)] = plain end
end

return function(name)
  return (name:gsub(utf8.charpattern, plain_of))
end
