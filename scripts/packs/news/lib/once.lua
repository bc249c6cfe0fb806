-- What is worked out once for a document, and for each word that it is asked for, however often a check asks: a look at
-- the whole text for each match would cost the square of its length.

-- work(doc, word) gives any value but nil; the function that comes back gives the same.
return function(work)
  local known, of = {}, nil
  return function(doc, word)
    if doc ~= of then known, of = {}, doc end
    word = word or ""
    if known[word] == nil then known[word] = work(doc, word) end
    return known[word]
  end
end
