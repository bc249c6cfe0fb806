/* known: the values that a record knows for attributes of its findings. */
#ifndef GS_RUN_KNOWN_H
#define GS_RUN_KNOWN_H

/* The values of an attribute of a type, NULL behind the last; NULL if any will do. */
const char *const *gs__known_values(const char *type, const char *key);

#endif
