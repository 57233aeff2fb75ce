/* SPDX-License-Identifier: MIT */
/* The name of the vDSO's clock_gettime(). */
#ifndef PLAT_VDSO_H
#define PLAT_VDSO_H

#define PLAT_VDSO_CLOCK "__vdso_clock_gettime"

#endif
