/* build: which build of the program runs. */
#ifndef GS_BASE_BUILD_H
#define GS_BASE_BUILD_H

#include <stdbool.h>
#include <stddef.h>

/* Writes bytes that no other build has (the linker's build id), filled up with zeros. False if they are
 * unknown, or if the program's functions lie elsewhere in each process: nobody can keep pointers to them then. */
bool gs__build_sign(char *out, size_t size);

#endif
