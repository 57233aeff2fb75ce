/* SPDX-License-Identifier: MIT */
/* Violated runtime-constraints of Annex K: to the handler, with "function: reason". */
#define __STDC_WANT_LIB_EXT1__ 1
#include "constraint.h"
#include "error.h"

constraint_handler_t __crt_constraint_handler;
void (*__crt_constraint_default)(void);

CRT_COLD errno_t __crt_constraint(const char *function, const char *reason, errno_t error)
{
	constraint_handler_t handler = __atomic_load_n(&__crt_constraint_handler, __ATOMIC_ACQUIRE);
	void (*other)(void) = __atomic_load_n(&__crt_constraint_default, __ATOMIC_ACQUIRE);
	char message[96];
	size_t size = 0;

	while (*function && size < 40)
		message[size++] = *function++;
	message[size++] = ':';
	message[size++] = ' ';
	while (*reason && size < sizeof message - 1)
		message[size++] = *reason++;
	message[size] = 0;
	if (handler)
		handler(message, NULL, error);
	else if (other)
		other();
	else
		abort_handler_s(message, NULL, error);
	__crt_set_errno(error);
	return error;
}
