/* SPDX-License-Identifier: MIT */
/* The numbers of the signals that Windows has, as <signal.h> has them: Linux's, and one that Linux has not. */
#ifndef PLAT_SIGNUM_H
#define PLAT_SIGNUM_H

enum {
	PLAT_SIGINT = 2,
	PLAT_SIGILL = 4,
	PLAT_SIGABRT = 6,
	PLAT_SIGFPE = 8,
	PLAT_SIGSEGV = 11,
	PLAT_SIGTERM = 15,
	/* Microsoft's number, which Linux gives to a signal that Windows has not (SIGTTIN). */
	PLAT_SIGBREAK = 21
};

#endif
