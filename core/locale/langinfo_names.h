/* SPDX-License-Identifier: MIT */
/* The texts of the items ABDAY_1 to T_FMT_AMPM, with a NUL behind each. The prefix is empty or L: it makes all of the literals wide. */
#ifndef CRT_LANGINFO_NAMES_H
#define CRT_LANGINFO_NAMES_H

#define LANGINFO_TEXTS(prefix) prefix##"Sun\0Mon\0Tue\0Wed\0Thu\0Fri\0Sat\0Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday\0" \
	"Jan\0Feb\0Mar\0Apr\0May\0Jun\0Jul\0Aug\0Sep\0Oct\0Nov\0Dec\0January\0February\0March\0April\0May\0" \
	"June\0July\0August\0September\0October\0November\0December\0AM\0PM\0%a %b %e %H:%M:%S %Y\0%m/%d/%y\0" \
	"%H:%M:%S\0%I:%M:%S %p"

#endif
