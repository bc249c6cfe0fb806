#define _GNU_SOURCE                    /* dl_iterate_phdr */
#include "base/build.h"

#include <stdint.h>
#include <string.h>

#ifdef __ELF__
#include <elf.h>
#include <link.h>

typedef struct sign {
  char *out;
  size_t size;
} sign;

static const unsigned char *start_of(const struct dl_phdr_info *object, const ElfW(Phdr) *part) {
  return (const unsigned char *)(uintptr_t)(object->dlpi_addr + part->p_vaddr);
}

static bool has(const struct dl_phdr_info *object, uintptr_t address) {
  for (int i = 0; i < object->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = object->dlpi_phdr + i;
    if (part->p_type == PT_LOAD && address - (uintptr_t)start_of(object, part) < part->p_memsz) return true;
  }
  return false;
}

static size_t padded(size_t size) {
  return (size + 3) / 4 * 4;
}

/* Notes are a head each, a name and what is said, both filled up to words. */
static bool take_id(const unsigned char *at, size_t size, sign *s) {
  for (ElfW(Nhdr) head; size >= sizeof head;) {
    memcpy(&head, at, sizeof head);
    size_t whole = sizeof head + padded(head.n_namesz) + padded(head.n_descsz);
    if (whole > size) return false;
    if (head.n_type == NT_GNU_BUILD_ID && head.n_descsz <= s->size) {
      memcpy(s->out, at + sizeof head + padded(head.n_namesz), head.n_descsz);
      return true;
    }
    at += whole;
    size -= whole;
  }
  return false;
}

/* Of the object that these functions are in; the others are passed over. */
static int look(struct dl_phdr_info *object, size_t size, void *payload) {
  (void)size;
  if (!has(object, (uintptr_t)&look)) return 0;
  for (int i = 0; i < object->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = object->dlpi_phdr + i;
    if (part->p_type == PT_NOTE && take_id(start_of(object, part), part->p_memsz, payload)) return 1;
  }
  return -1;
}

bool gs__build_sign(char *out, size_t size) {
  memset(out, 0, size);
  bool fixed = (uintptr_t)&look < UINT32_MAX;   /* where programs lie that cannot be put elsewhere */
  return fixed && dl_iterate_phdr(look, &(sign){out, size}) > 0;
}
#else
bool gs__build_sign(char *out, size_t size) {
  memset(out, 0, size);
  return false;
}
#endif
