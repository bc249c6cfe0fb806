/* versions: the libraries that the readers stand on, a line each. */
#ifndef GS_IN_VERSIONS_H
#define GS_IN_VERSIONS_H

#include "base/str.h"

void gs__in_versions(gs__str *out);

#endif
