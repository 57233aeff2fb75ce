/* SPDX-License-Identifier: MIT */
/* The names of BIND 4, which <arpa/nameser.h> has. Linux only. */
#ifndef _ARPA_NAMESER_COMPAT_H
#define _ARPA_NAMESER_COMPAT_H

#include <arpa/nameser.h>

#endif
