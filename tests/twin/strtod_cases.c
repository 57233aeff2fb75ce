/* SPDX-License-Identifier: MIT */
/* strtod and strtof on the inputs where a careless conversion rounds wrongly, and where the number ends. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	static const char *const inputs[] = {
		"0", "-0", "+0.0", "1", "-1.25", "  \t\n12", "1e10", "1E-10", "1e+10x", "1e", "1e+", "1e-x", ".5", "5.", ".", "-.", "e5", "+", "",
		"0x", "0x1", "0x1p", "0x1p-3", "0X.8P+1z", "0x.p1", "inf", "-INF", "infinite", "INFINITY", "nan", "-nan", "nan(abc)", "nan(a", "NaN()x",
		/* Halfway between two doubles, and a hair above and below. */
		"9007199254740993", "9007199254740992.99999999999999999999", "9007199254740993.00000000000000000001",
		"1.00000000000000011102230246251565404236316680908203125", "1.00000000000000011102230246251565404236316680908203124",
		"1.00000000000000011102230246251565404236316680908203126",
		/* Edges of the range. */
		"4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "2.2250738585072011e-308", "2.2250738585072012e-308",
		"1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "1.797693134862315807e308", "1e309", "-1e309", "1e-400",
		"2.2250738585072014e-308", "6.631236846766476e-316", "8.988465674311579e+307", "3.237883913302901e-319",
		"1e23", "8.5e22", "1e22", "123456789012345678901234567890", "0.000000000000000000000000000000000000000000000000000000001",
		"1e99999999999999999999", "1e-99999999999999999999", "0e99999999999999999999",
		"0x1.fffffffffffff7p0", "0x1.fffffffffffff8p0", "0x1.fffffffffffff80000000000001p0", "0x1p1024", "0x1p-1074", "0x0.8p-1074", "0x0.9p-1074",
	};
	for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
		char *end = NULL;
		errno = 0;
		double value = strtod(inputs[i], &end);
		int error = errno;
		if (value != value)
			printf("%s -> nan", inputs[i]);
		else
			printf("%s -> %a", inputs[i], value);
		printf(" %d%s", (int)(end - inputs[i]), error == ERANGE ? " ERANGE" : "");
		errno = 0;
		float narrow = strtof(inputs[i], &end);
		error = errno;
		if (narrow != narrow)
			printf(" | nan");
		else
			printf(" | %a", (double)narrow);
		printf("%s\n", error == ERANGE ? " ERANGE" : "");
	}
	/* Hundreds of digits decide the last bit. */
	char digits[900] = "0.";
	memset(digits + 2, '0', 10);
	memset(digits + 12, '3', 800);
	printf("%a\n", strtod(digits, NULL));
	strcpy(digits, "9007199254740993");
	memset(digits + 16, '0', 700);
	strcpy(digits + 716, "e-700");
	printf("%a\n", strtod(digits, NULL));
	digits[715] = '1';
	printf("%a\n", strtod(digits, NULL));
	printf("%g %g\n", atof("2.5e1abc"), atof("none"));
	return 0;
}
