/* SPDX-License-Identifier: MIT */
/* The memory of a DLL: all of it is recorded, so that nothing is left behind when the DLL is unloaded. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_memory.h"

struct record {
	struct record *next;
	void *address;
};

enum { LISTS = 256 };

/* Guards the lists. */
static SRWLOCK lock = SRWLOCK_INIT;
static struct record *lists[LISTS];
/* Holds the records alone, so that destroying it frees them. */
static HANDLE heap;

static struct record **list_of(const void *address)
{
	return &lists[(uintptr_t)address >> 16 & (LISTS - 1)];
}

static void watch(void *address, int taken)
{
	struct record **place = list_of(address);
	AcquireSRWLockExclusive(&lock);
	if (taken) {
		/* Without memory for the record the mapping is merely leaked, should it still be there at the end. */
		struct record *record = HeapAlloc(heap, 0, sizeof *record);
		if (record != NULL) {
			record->address = address;
			record->next = *place;
			*place = record;
		}
	} else {
		for (; *place != NULL; place = &(*place)->next) {
			struct record *record = *place;
			if (record->address == address) {
				*place = record->next;
				HeapFree(heap, 0, record);
				break;
			}
		}
	}
	ReleaseSRWLockExclusive(&lock);
}

int __plat_dll_memory_begin(void)
{
	heap = HeapCreate(0, 0, 0);
	if (heap == NULL)
		return -ENOMEM;
	__plat_memory_watch = watch;
	return 0;
}

void __plat_dll_memory_end(void)
{
	__plat_memory_watch = NULL;
	for (int i = 0; i < LISTS; i++) {
		for (struct record *record = lists[i]; record != NULL; record = record->next)
			VirtualFree(record->address, 0, MEM_RELEASE);
	}
	HeapDestroy(heap);
}
