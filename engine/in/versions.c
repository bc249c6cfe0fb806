#include "in/versions.h"

#include <jansson.h>
#include <zlib.h>
#include <zstd.h>

#include "in/html.h"

void gs__in_versions(gs__str *out) {
  gs__str_printf(out, "jansson %s\n", JANSSON_VERSION);
  gs__str_printf(out, "libxml2 %s\n", gs__html_version());
  gs__str_printf(out, "zlib %s\n", zlibVersion());
  gs__str_printf(out, "zstd %s\n", ZSTD_versionString());
}
