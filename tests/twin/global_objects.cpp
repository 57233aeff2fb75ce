// SPDX-License-Identifier: MIT
// The seeds' HelloWorld class: a global object whose constructor and destructor speak, virtual calls, templates, and function-local statics.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

class HelloWorld {
public:
	HelloWorld() { printf("hi\n"); }
	~HelloWorld() { printf("bye\n"); }
};
HelloWorld hw;

struct shape {
	virtual double area() const = 0;
	virtual const char *name() const { return "shape"; }
protected:
	~shape() {}
};
struct square : shape {
	double side;
	explicit square(double s) : side(s) {}
	double area() const override { return side * side; }
	const char *name() const override { return "square"; }
};
struct circle : shape {
	double radius;
	explicit circle(double r) : radius(r) {}
	double area() const override { return 3 * radius * radius; }
};

template<typename T> T largest(const T *values, size_t count)
{
	T best = values[0];
	for (size_t i = 1; i < count; i++)
		if (best < values[i])
			best = values[i];
	return best;
}

struct counter {
	static int alive;
	counter() { alive++; }
	~counter() { printf("%d left\n", --alive); }
};
int counter::alive;
static counter counters[3];
static int initialized = printf("dynamic initialization of an int\n");

int main()
{
	printf("main, %d alive, %d\n", counter::alive, initialized);
	square s(1.5);
	circle c(2);
	const shape *const shapes[] = { &s, &c };
	for (const shape *p : shapes)
		printf("%s %g\n", p->name(), p->area());
	const int numbers[] = { 3, 9, 4 };
	const double reals[] = { 0.5, -1.5 };
	printf("%d %g\n", largest(numbers, 3), largest(reals, 2));
	auto twice = [](int x) { return 2 * x; };
	printf("%d\n", twice(21));
	char *text = static_cast<char *>(malloc(10));
	strcpy(text, "from C");
	printf("%s\n", text);
	free(text);
	return 0;
}
