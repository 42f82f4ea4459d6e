/** Words, numbers, strings and comments. */
%%
%class Words
%unicode
%standalone
%line
%column
%state STRING

Identifier = [:jletter:] [:jletterdigit:]*
Decimal = 0 | [1-9][0-9]*
LineEnd = \r|\n|\r\n
Comment = "//" [^\r\n]* {LineEnd}?

%%
<YYINITIAL> {
  "if" | "else" | "while"   { System.out.println("keyword " + yytext()); }
  {Identifier}              { System.out.println("identifier " + yytext()); }
  {Decimal}                 { System.out.println("number " + yytext()); }
  {Comment}                 { }
  \"                        { yybegin(STRING); }
  {LineEnd} | [ \t\f]       { }
}
<STRING> {
  \"                        { yybegin(YYINITIAL); }
  [^\n\r\"\\]+              { System.out.println("text " + yytext()); }
  \\n                       { }
}
[^]                         { System.out.println("illegal " + yytext()); }
