/* digest: what gs_rules_digest keeps of a set of rules from one question to the next. */
#ifndef GS_API_DIGEST_H
#define GS_API_DIGEST_H

typedef struct gs__digests gs__digests;

void gs__digests_free(gs__digests *digests);

#endif
