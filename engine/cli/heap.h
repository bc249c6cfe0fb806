/* heap: the memory of the command as a whole. */
#ifndef GS_CLI_HEAP_H
#define GS_CLI_HEAP_H

/* Before packs are loaded: asks for huge pages for what will be allocated. */
void heap_prepare(void);

#endif
