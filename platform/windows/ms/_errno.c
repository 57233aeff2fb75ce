/* SPDX-License-Identifier: MIT */
/* _errno() and __doserrno(): where the calling thread's error numbers are. */
#include "error.h"

int *_errno(void);
unsigned long *__doserrno(void);

int *_errno(void)
{
	return &__plat_self()->error;
}

unsigned long *__doserrno(void)
{
	return (unsigned long *)&__plat_self()->os_error;
}
