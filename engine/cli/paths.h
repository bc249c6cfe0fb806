/* paths: where packs are looked up, and where what is kept from run to run lies.
 * Packs: --pack-path, GAINSAY_PACK_PATH, $XDG_DATA_HOME/gainsay/packs; the library adds the folder
 * that it was installed with. In $XDG_STATE_HOME/gainsay: `history` of the session, and `tested`, the
 * rules that have passed. In $XDG_CACHE_HOME/gainsay, or $GAINSAY_CACHE: packs as they lie loaded in memory. */
#ifndef GS_CLI_PATHS_H
#define GS_CLI_PATHS_H

#include "cli/option.h"

char *paths_packs(const settings *s);   /* folders joined by ':', to be freed; may be "" */
char *paths_history(void);              /* to be freed; NULL without a home */
char *paths_tested(void);               /* rules that passed: likewise, beside it */
char *paths_cache(void);                /* loaded packs: likewise; $GAINSAY_CACHE, NULL if that is empty */
char *paths_home(const char *path);     /* "~/x" with the home folder for "~", else as it is; to be freed */
void paths_make_folders(const char *path);   /* those above a file, for the user alone */

#endif
