/* SPDX-License-Identifier: MIT */
/* Lists of functions for the end of a module, as the start-up of programs built with Microsoft's Universal CRT keeps them. The functions stand in an
 * array from malloc, and run newest first. */
#include <process.h>
#include <stdlib.h>

#include "error.h"
#include "lock.h"

/* Guards every table: who registers and who runs may be two threads. */
static struct crt_lock lock;

int _initialize_onexit_table(_onexit_table_t *table)
{
	if (table == NULL)
		return -1;
	/* One that is in use stays as it is. */
	if (table->_first == table->_end)
		table->_first = table->_last = table->_end = NULL;
	return 0;
}

int _register_onexit_function(_onexit_table_t *table, int (*function)(void))
{
	int result = -1;
	if (table == NULL)
		return -1;
	__crt_lock(&lock);
	if (table->_last == table->_end) {
		size_t count = (size_t)(table->_end - table->_first), more = count < 16 ? 32 : count;
		_PVFV *grown = reallocarray(table->_first, count + more, sizeof *grown);
		if (grown != NULL) {
			table->_first = grown;
			table->_last = grown + count;
			table->_end = grown + count + more;
		}
	}
	if (table->_last != table->_end) {
		/* The x64 ABI calls functions with and without a result alike. */
		*table->_last++ = (_PVFV)(uintptr_t)function;
		result = 0;
	}
	__crt_unlock(&lock);
	return result;
}

int _execute_onexit_table(_onexit_table_t *table)
{
	if (table == NULL)
		return -1;
	/* A function may register others, which then belong to the emptied table. */
	__crt_lock(&lock);
	_onexit_table_t taken = *table;
	table->_first = table->_last = table->_end = NULL;
	__crt_unlock(&lock);
	while (taken._last != taken._first) {
		_PVFV function = *--taken._last;
		if (function != NULL)
			function();
	}
	free(taken._first);
	return 0;
}

int _crt_at_quick_exit(_PVFV function)
{
	return at_quick_exit((void (*)(void))(uintptr_t)function);
}
