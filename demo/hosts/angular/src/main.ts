import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {provideRouter, RouterLink, RouterOutlet} from '@angular/router';
import 'faq-search/define';

@Component({
  imports: [RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Help</h1>
    <faq-search src="faq-index.json"></faq-search>
    <p>The other page is the <a routerLink="/guide">guide</a>.</p>
  `,
})
class Help {}

@Component({
  imports: [RouterLink],
  template: `
    <h1>Guide</h1>
    <p>Back to <a routerLink="/">help</a>.</p>
  `,
})
class Guide {}

@Component({selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />'})
class App {}

const routes = [
  {path: '', component: Help},
  {path: 'guide', component: Guide},
];

bootstrapApplication(App, {providers: [provideRouter(routes)]}).catch(console.error);
