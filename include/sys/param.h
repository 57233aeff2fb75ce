/* SPDX-License-Identifier: MIT */
/* Old limits and helpers of the BSDs. */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <bits/features.h>
#include <bits/types.h>
#include <endian.h>
#include <limits.h>
#include <signal.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

#define __need_NULL
#include <stddef.h>

#define MAXPATHLEN 4096
#define MAXSYMLINKS 40
#define MAXHOSTNAMELEN 64
#define MAXNAMLEN 255
#define NBBY 8
#define NGROUPS 65536
#define NCARGS 131072
#define NOFILE 256
#define CANBSIZ 255
#define DEV_BSIZE 512
#define NOGROUP (-1)
#define NODEV ((__crt_dev_t)-1)
#define EXEC_PAGESIZE 4096
#define HZ 100

#ifndef MIN
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef MAX
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#endif

/* Bits in an array of bytes. */
#define setbit(array, bit) ((array)[(bit) / NBBY] |= 1 << ((bit) % NBBY))
#define clrbit(array, bit) ((array)[(bit) / NBBY] &= ~(1 << ((bit) % NBBY)))
#define isset(array, bit) ((array)[(bit) / NBBY] & (1 << ((bit) % NBBY)))
#define isclr(array, bit) (((array)[(bit) / NBBY] & (1 << ((bit) % NBBY))) == 0)

#ifndef howmany
#define howmany(n, unit) (((n) + ((unit) - 1)) / (unit))
#endif
#define roundup(n, unit) ((((n) + ((unit) - 1)) / (unit)) * (unit))
#define powerof2(n) ((((n) - 1) & (n)) == 0)

#endif
