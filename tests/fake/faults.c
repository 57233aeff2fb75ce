/* SPDX-License-Identifier: MIT */
/* Faults on demand and the counting of calls. */
#include <errno.h>

#include "private.h"

static struct fault {
	int calls;
	/* Calls [first, last) return `error`; first is 0 while there is no fault. */
	int first, last;
	int error;
} faults[FAKE_COUNT];
static size_t transfer_limit;

int fake_enter(enum fake_operation operation)
{
	host_lock();
	struct fault *fault = &faults[operation];
	fault->calls++;
	int error = fault->first != 0 && fault->calls >= fault->first && fault->calls < fault->last ? fault->error : 0;
	host_unlock();
	return error;
}

void fake_fail_run(enum fake_operation operation, int nth, int count, int error)
{
	if (nth < 1 || count < 0 || error >= 0)
		host_panic("fake_fail: the first call is 1, and errors are negative");
	struct fault *fault = &faults[operation];
	fault->first = fault->calls + nth;
	fault->last = count == 0 ? INT32_MAX : fault->first + count;
	fault->error = error;
}

void fake_fail(enum fake_operation operation, int nth, int error)
{
	fake_fail_run(operation, nth, 1, error);
}

int fake_calls(enum fake_operation operation)
{
	return faults[operation].calls;
}

void fake_limit_transfer(size_t size)
{
	transfer_limit = size;
}

size_t fake_transfer(size_t size)
{
	if (size > __plat_system.io_max)
		size = __plat_system.io_max;
	return transfer_limit != 0 && size > transfer_limit ? transfer_limit : size;
}

/* Before main, so that a test that never asks for a reset finds its standard streams. */
__attribute__((constructor)) void fake_reset(void)
{
	for (int i = 0; i < FAKE_COUNT; i++)
		faults[i] = (struct fault){0};
	transfer_limit = 0;
	fake_reset_files();
	fake_reset_clock();
	fake_reset_tables();
	fake_reset_signals();
	fake_reset_memory();
	fake_reset_processes();
}
