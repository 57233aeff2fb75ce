/* SPDX-License-Identifier: MIT */
/* What mkstemp(), mkstemps(), mkostemp() and mkostemps() are. */
#ifndef CRT_TEMPFILE_H
#define CRT_TEMPFILE_H

/* The descriptor, or -1 with errno. */
int __crt_tempfile(char *name, int suffix, int flags);

#endif
