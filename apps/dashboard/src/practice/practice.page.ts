import { Component } from '@angular/core';

@Component({
  selector: 'us-practice-page',
  template: `<div class="head"><h1>Practice</h1></div>`,
})
export class PracticePage {}
