/* stream: bytes from a file, standard input or memory, unpacked on the way if they are gzip or
 * zstd (told by their first bytes, never by the name). Used by the readers of whole documents and
 * of lines. Memory is bounded whatever the input: fixed buffers, a zstd window of at most 64 MiB.
 * Rule on damage: all bytes before it are delivered, then every further read fails alike. */
#ifndef GS_IN_STREAM_H
#define GS_IN_STREAM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

typedef struct gs__stream gs__stream;

/* Opens a file, or standard input for "-". With only_regular anything but a file is refused (and a
 * FIFO does not block). GS_EIO if it cannot be opened. */
int gs__stream_open(gs__stream **out, const char *path, bool only_regular, gs__err *err);
/* The bytes are borrowed. */
gs__stream *gs__stream_memory(const char *name, const char *bytes, size_t len);
void gs__stream_free(gs__stream *s);

/* Reads at most size bytes; *got is 0 at the end only. GS_EIO: reading failed; GS_EINPUT: packed
 * data damaged, cut, packed twice or followed by garbage; GS_ELIMIT: the zstd window, or more
 * than 200 bytes unpacked from each packed one (above 10 MiB). Messages name the offset. */
int gs__stream_read(gs__stream *s, char *buf, size_t size, size_t *got, gs__err *err);
/* The first bytes (up to 1 KiB), without taking them; to be called before the first read. */
void gs__stream_peek(gs__stream *s, const char **at, size_t *len);
/* All bytes, at most `most` of them (else GS_ELIMIT), with a NUL after them; freed with mem. */
int gs__stream_slurp(gs__stream *s, size_t most, char **out, size_t *len, gs__err *err);

#endif
