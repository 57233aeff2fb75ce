/* SPDX-License-Identifier: MIT */
/* Permissions that new files do not get. */
#ifndef PLAT_UMASK_H
#define PLAT_UMASK_H

/* Atomic. */
extern unsigned __plat_umask_now;

#endif
