import { Component } from '@angular/core';

@Component({
  selector: 'us-help-page',
  template: `<div class="head"><h1>Need help now</h1></div>`,
})
export class HelpPage {}
