/* test_report: what `gainsay test` prints: text for people, TAP, or JUnit's XML. */
#ifndef GS_CLI_TEST_REPORT_H
#define GS_CLI_TEST_REPORT_H

#include "cli/text.h"
#include "gainsay.h"

typedef enum test_form { TEST_TEXT, TEST_TAP, TEST_JUNIT } test_form;

typedef struct test_report {
  test_form form;
  int coverage;            /* list what no example uses */
  int width;               /* of text: columns to fit into; 0: any number */
  const char *pack;
  size_t number;           /* TAP: of the last example */
  size_t refused;          /* packs */
  size_t rule;             /* whose gaps are listed now: its number + 1 */
  text cases, uncovered;   /* of the pack; JUnit's counts stand in front of the cases */
} test_report;

void test_report_begin(const test_report *r);
void test_report_example(test_report *r, const gs_example *e);
void test_report_cover(test_report *r, const gs_cover *c);
void test_report_pack(test_report *r, const gs_test_counts *c);
void test_report_refused(test_report *r);
void test_report_end(test_report *r, const gs_test_counts *sum);

#endif
