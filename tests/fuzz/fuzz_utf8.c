/* Bytes of any kind: decoding goes on to the end, and normal forms of what is valid are valid. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *p = (const char *)data;
  size_t whole = 0, characters = 0;
  for (size_t i = 0; i < size;) {
    uint32_t cp = 0;
    char again[4];
    size_t k = gs__utf8_decode(p + i, size - i, &cp);
    if (k)
      must(gs__utf8_encode(cp, again) == k && memcmp(again, p + i, k) == 0);
    else
      k = gs__utf8_bad_length(p + i, size - i);
    must(k > 0 && k <= size - i);
    whole += gs__utf8_decode(p + i, size - i, &cp) ? k : 0;
    (void)gs__utf8_class(cp);
    characters++;
    i += k;
  }
  must(gs__utf8_valid(p, size) == (whole == size));
  if (whole < size) return 0;
  must(gs__utf8_count(p, size) == characters);
  (void)gs__utf8_width(p, size);
  size_t n, m;
  char *folded = gs__utf8_fold(p, size, &n), *nfc = gs__utf8_nfc(p, size, &m), *twice;
  must(gs__utf8_valid(folded, n) && gs__utf8_valid(nfc, m));
  twice = gs__utf8_nfc(nfc, m, &n);
  must(n == m && memcmp(twice, nfc, m) == 0);
  gs__mem_free(folded);
  gs__mem_free(nfc);
  gs__mem_free(twice);
  return 0;
}
