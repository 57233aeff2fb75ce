/* SPDX-License-Identifier: MIT */
/* __assert_fail(): the message of assert(), then abort(). Without stdio: a failed assertion in the heap must still speak. */
#include <assert.h>
#include <stdlib.h>

#include "program.h"

void __assert_fail(const char *expression, const char *file, unsigned int line, const char *function)
{
	char digits[12];
	char *number = digits + sizeof digits;
	*--number = '\0';
	do {
		*--number = (char)('0' + line % 10);
		line /= 10;
	} while (line != 0);
	__crt_complain((const char *const[]){ __crt_program_name(), ": ", file, ":", number, ": ",
		function != NULL ? function : "", function != NULL ? ": " : "", "Assertion `", expression, "' failed.\n", NULL });
	abort();
}

void __assert(const char *expression, const char *file, int line)
{
	__assert_fail(expression, file, (unsigned int)line, NULL);
}
