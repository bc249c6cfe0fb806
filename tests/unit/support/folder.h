/* folder: a folder of a test's own, below $TMPDIR, that goes afterwards with all that is in it, also with
 * what nobody may read. If the test dies, tests/run.sh takes it away with its $TMPDIR. */
#ifndef GS_TESTS_FOLDER_H
#define GS_TESTS_FOLDER_H

/* Its path without links, to be given to folder_remove; NULL if it cannot be made. */
char *folder_new(void);
/* The same as the working folder, as setup and teardown of a test; *state is the path. */
int folder_enter(void **state);
int folder_leave(void **state);
/* 0 if nothing is left of it. */
int folder_remove(char *path);

#endif
