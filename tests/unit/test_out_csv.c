/* Tables: headers, row lengths, quoting by RFC 4180, cells that a spreadsheet could run. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "support/reading.h"

static gs__str table(gs_format format, const gs_reading *r) {
  gs__str out = {0};
  gs_writer *w = gs_writer_new(format, NULL, sample_sink, &out);
  if (r) gs_writer_put(w, r);
  gs_writer_free(w);
  return out;
}

/* Columns of the row at *p, which moves behind it; fails unless the row ends in CRLF. */
static size_t row(const char **p) {
  size_t columns = 1;
  bool quoted = false;
  for (;; ++*p) {
    char c = **p;
    assert_true(c != '\0');
    if (c == '"')
      quoted = !quoted;
    else if (!quoted && c == ',')
      columns++;
    else if (!quoted && c == '\r')
      break;
  }
  assert_int_equal((*p)[1], '\n');
  *p += 2;
  return columns;
}

static void every_row_is_as_long_as_the_header(void **state) {
  (void)state;
  static const struct {
    gs_format format;
    size_t rows;
  } tables[] = {{GS_FORMAT_CSV_ACTORS, 4},
                {GS_FORMAT_CSV_CLAIMS, 3},
                {GS_FORMAT_CSV_DENIALS, 2},
                {GS_FORMAT_CSV_TENSIONS, 2},
                {GS_FORMAT_CSV_OTHERS, 1}};
  gs_reading *r = sample_reading();
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    gs__str out = table(tables[i].format, r);
    const char *p = out.at;
    assert_int_equal(strncmp(p, "document,id,", 12), 0);
    size_t columns = row(&p), rows = 0;
    for (; *p; rows++) {
      assert_int_equal(strncmp(p, "depot.txt,", 10), 0);
      assert_int_equal(row(&p), columns);
    }
    assert_int_equal(rows, tables[i].rows);
    gs__str_dispose(&out);
  }
  sample_free(r);
}

static void header_without_documents(void **state) {
  (void)state;
  gs__str out = table(GS_FORMAT_CSV_TENSIONS, NULL);
  const char *p = out.at;
  assert_int_equal(row(&p), 23);
  assert_int_equal(*p, '\0');
  gs__str_dispose(&out);
}

static void cells(void **state) {
  (void)state;
  gs_reading *r = sample_reading();
  gs__str claims = table(GS_FORMAT_CSV_CLAIMS, r), tensions = table(GS_FORMAT_CSV_TENSIONS, r);
  assert_non_null(strstr(claims.at, ",\"\"\"the fire was ours \U0001F525\"\"\","));
  assert_non_null(strstr(claims.at, ",Varnian foreign ministry; Zoë Ünal,"));
  assert_non_null(strstr(claims.at, ",1.00\r\n"));
  assert_non_null(strstr(tensions.at, ",mobilise,6.5,-1,ongoing,massed troops,"));
  assert_non_null(strstr(tensions.at, ",c-00aa11bb; c-11aa11bb,152,MOBILIZE,"));
  gs__str_dispose(&claims);
  gs__str_dispose(&tensions);
  sample_free(r);
}

static void findings_of_own_types(void **state) {
  (void)state;
  static const gs__pair more[] = {{"size", "large"}, {"use", "a, b"}};
  gs_reading *r = sample_reading();
  gs__str out = table(GS_FORMAT_CSV_OTHERS, r);
  assert_non_null(strstr(out.at, "\r\ndepot.txt,o-00aa11bb,Depot,"));
  assert_non_null(strstr(out.at, ",Köln-Tal depot,place=Köln-Tal,"));
  assert_non_null(strstr(out.at, ",depots,named,peninsula,peninsula/rules/d.lua:3\r\n"));
  gs__str_dispose(&out);
  r->others[0].slot_count = 0;
  r->others[0].attributes = (gs__pair *)more;
  r->others[0].attribute_count = 2;
  out = table(GS_FORMAT_CSV_OTHERS, r);
  assert_non_null(strstr(out.at, ",Köln-Tal depot,,\"size=large; use=a, b\",depots,"));
  gs__str_dispose(&out);
  sample_free(r);
}

static void assert_name(const char *name, const char *cell) {
  gs_reading *r = sample_reading();
  gs__str expected = {0};
  r->actors[0].name = name;
  gs__str out = table(GS_FORMAT_CSV_ACTORS, r);
  gs__str_printf(&expected, "\r\ndepot.txt,a-0a1b2c3d,%s,state,", cell);
  if (!strstr(out.at, expected.at)) fail_msg("%s is not in %s", expected.at, out.at);
  gs__str_dispose(&expected);
  gs__str_dispose(&out);
  sample_free(r);
}

static void quoting(void **state) {
  (void)state;
  assert_name("plain", "plain");
  assert_name("a, b", "\"a, b\"");
  assert_name("the \"ring\"", "\"the \"\"ring\"\"\"");
  assert_name("two\nlines", "\"two\nlines\"");
  assert_name("\"", "\"\"\"\"");
  assert_name(" padded ", "\" padded \"");
}

static void formulas_are_disarmed(void **state) {
  (void)state;
  assert_name("=1+2", "'=1+2");
  assert_name("+44 20", "'+44 20");
  assert_name("-x", "'-x");
  assert_name("@handle", "'@handle");
  assert_name("\ttab", "'\ttab");
  assert_name("\r=1", "\"'\r=1\"");
  assert_name("=\"a\",b", "\"'=\"\"a\"\",b\"");
  assert_name("\xEF\xBC\x9D"
              "1",
              "'\xEF\xBC\x9D"
              "1");
  assert_name("a=b", "a=b");
  assert_name("-", "-");               /* a sign alone is none: the id of standard input */
}

static void failures_have_no_row(void **state) {
  (void)state;
  gs__str out = {0};
  gs_error err = {.code = GS_EINPUT, .message = "x"};
  gs_writer *w = gs_writer_new(GS_FORMAT_CSV_CLAIMS, NULL, sample_sink, &out);
  size_t header = out.len;
  gs_writer_fail(w, "a.txt", &err);
  gs_writer_free(w);
  assert_int_equal(out.len, header);
  gs__str_dispose(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_is_as_long_as_the_header),
      cmocka_unit_test(header_without_documents),
      cmocka_unit_test(cells), cmocka_unit_test(findings_of_own_types),
      cmocka_unit_test(quoting),
      cmocka_unit_test(formulas_are_disarmed),
      cmocka_unit_test(failures_have_no_row),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
