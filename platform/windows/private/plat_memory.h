/* SPDX-License-Identifier: MIT */
/* Who has taken memory: of interest to a DLL, which must give it all back when it is unloaded. */
#ifndef PLAT_MEMORY_H
#define PLAT_MEMORY_H

/* Called for each mapping and reservation, when it is taken and before it is given back. NULL in programs: the end of the
 * process frees their memory, and nobody may do it before, because other threads still run. */
extern void (*__plat_memory_watch)(void *address, int taken);

/* From here on every mapping is recorded, in a heap of its own. 0 or -ENOMEM. */
int __plat_dll_memory_begin(void);
/* Frees what is still recorded, and the records. */
void __plat_dll_memory_end(void);

#endif
