/* SPDX-License-Identifier: MIT */
/* Exit codes of the BSDs, for programs that tell their caller what kind of failure it was. */
#ifndef _SYSEXITS_H
#define _SYSEXITS_H

#define EX_OK 0
#define EX__BASE 64
/* The command was used wrongly. */
#define EX_USAGE 64
/* The input data was wrong. */
#define EX_DATAERR 65
/* An input file was missing or unreadable. */
#define EX_NOINPUT 66
/* No such user, no such host. */
#define EX_NOUSER 67
#define EX_NOHOST 68
/* A service is not there. */
#define EX_UNAVAILABLE 69
/* A fault of the program itself. */
#define EX_SOFTWARE 70
/* The system refused (fork, pipe ...), or one of its files is missing. */
#define EX_OSERR 71
#define EX_OSFILE 72
/* The output file could not be made; input or output failed. */
#define EX_CANTCREAT 73
#define EX_IOERR 74
/* Trying again may help. */
#define EX_TEMPFAIL 75
#define EX_PROTOCOL 76
#define EX_NOPERM 77
#define EX_CONFIG 78
#define EX__MAX 78

#endif
