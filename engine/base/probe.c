#include "base/probe.h"

#include "base/sha256.h"

size_t gs__probe_leap(const char *key, size_t len, uint32_t run) {
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, &run, sizeof run);
  gs__sha256_add(&h, key, len);
  gs__sha256_end(&h);
  return (size_t)h.state[0] << 16 << 16 | h.state[1];
}
