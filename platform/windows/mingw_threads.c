/* SPDX-License-Identifier: MIT */
/* What libgcc's emulated thread-local storage asks of a mingw runtime: destructors of TlsAlloc keys, run when a thread ends. */
#include "private/win32.h"
#include "attr.h"

/* Nonzero: there may be threads. Read by libgcc. */
extern int _CRT_MT;
int _CRT_MT = 2;

int __mingwthr_key_dtor(DWORD key, void (*destructor)(void *));
int __mingwthr_remove_key_dtor(DWORD key);

struct entry {
	struct entry *next;
	DWORD key;
	void (*destructor)(void *);
};

/* Guards the list, but not the destructors' calls. */
static SRWLOCK lock = SRWLOCK_INIT;
static struct entry *entries;

int __mingwthr_key_dtor(DWORD key, void (*destructor)(void *))
{
	if (destructor == NULL)
		return 0;
	struct entry *entry = HeapAlloc(GetProcessHeap(), 0, sizeof *entry);
	if (entry == NULL)
		return -1;
	entry->key = key;
	entry->destructor = destructor;
	AcquireSRWLockExclusive(&lock);
	entry->next = entries;
	entries = entry;
	ReleaseSRWLockExclusive(&lock);
	return 0;
}

int __mingwthr_remove_key_dtor(DWORD key)
{
	struct entry *found = NULL;
	AcquireSRWLockExclusive(&lock);
	for (struct entry **place = &entries; *place != NULL; place = &(*place)->next) {
		if ((*place)->key == key) {
			found = *place;
			*place = found->next;
			break;
		}
	}
	ReleaseSRWLockExclusive(&lock);
	if (found != NULL)
		HeapFree(GetProcessHeap(), 0, found);
	return 0;
}

/* The n-th entry's key and destructor; 0 behind the last. The list may change between two calls. */
static int entry_at(size_t n, struct entry *copy)
{
	int found = 0;
	AcquireSRWLockShared(&lock);
	for (const struct entry *entry = entries; entry != NULL; entry = entry->next) {
		if (n-- == 0) {
			*copy = *entry;
			found = 1;
			break;
		}
	}
	ReleaseSRWLockShared(&lock);
	return found;
}

static void NTAPI callback(PVOID module, DWORD reason, PVOID reserved)
{
	struct entry entry;
	(void)module;
	(void)reserved;
	if (reason != DLL_THREAD_DETACH)
		return;
	for (size_t n = 0; entry_at(n, &entry); n++) {
		/* TlsGetValue clears the last error of a thread that may still want it. */
		DWORD error = GetLastError();
		void *value = TlsGetValue(entry.key);
		SetLastError(error);
		if (value != NULL) {
			TlsSetValue(entry.key, NULL);
			entry.destructor(value);
		}
	}
}

/* After the program's own callbacks, which may use thread-local objects. */
CRT_SECTION(".CRT$XLY") CRT_USED static PIMAGE_TLS_CALLBACK in_table = callback;
